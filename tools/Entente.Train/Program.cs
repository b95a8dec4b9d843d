using Entente.Train.Names;

return args is ["names", ..] ? NamesCommand.Run(args[1..]) : 2;
