using Entente.Train;

switch (args)
{
    case ["parser", .. var rest]:
        return new ParserTraining(new TrainOptions(rest)).Run();
    case ["score", var gold, var models]:
        return Scoring.Run(gold, models);
    default:
        Console.Error.WriteLine("usage: parser [--data DIR] [--out DIR] [--seed N] [--epochs N]   trains the models");
        Console.Error.WriteLine("       score FILE.conllu DIR                                    scores the models under DIR/models");
        return 2;
}
