using Entente.Train;
using Entente.Train.Coreference;
using Entente.Train.Names;
using Entente.Train.Runs;
using Entente.Train.Vectors;

try
{
    return Run(args);
}
catch (TrainingException e)
{
    Console.Error.WriteLine("train: " + e.Message);
    return 2;
}

static int Run(string[] args)
{
    switch (args)
    {
        case ["all", .. var rest]:
            return AllCommand.Run(rest);
        case ["parser", .. var rest]:
            return new ParserTraining(new TrainOptions(rest)).Run();
        case ["vectors", .. var rest]:
            return VectorsCommand.Run(new TrainOptions(rest));
        case ["names", .. var rest]:
            return NamesCommand.Run(rest);
        case ["coreference", .. var rest]:
            return CoreferenceCommand.Run(new CoreferenceOptions(new TrainOptions(rest)));
        case ["score", var gold, var models]:
            return Scoring.Run(gold, models);
        case ["parse", var file, var models]:
            return Scoring.Parse(file, models);
        default:
            Console.Error.WriteLine("usage: all [--data DIR] [--out DIR] [--vectors FILE.json] [--again yes] [--restart yes]");
            Console.Error.WriteLine("                                                                 trains what is missing or stale, then writes the card");
            Console.Error.WriteLine("       vectors --vectors FILE.json [--out DIR] [--words N]            packs word vectors");
            Console.Error.WriteLine("       parser [--data DIR] [--out DIR] [--seed N] [--epochs N]   trains the models");
            Console.Error.WriteLine("       names [--data DIR] [--out FILE]                          trains the model of names");
            Console.Error.WriteLine("       coreference [--data DIR] [--out FILE]                    trains the model of coreference");
            Console.Error.WriteLine("       score FILE.conllu DIR                                    scores the models under DIR/models");
            Console.Error.WriteLine("       parse FILE.txt DIR                                       prints a text as CoNLL-U, with those models");
            return 2;
    }
}
