using JmaCyber.Rules.Cli;

return App.Run(args, Host.OfTheProcess());
