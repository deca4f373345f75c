using WipoMatch.Modules;

[assembly: Module(
    Name = "Assistance",
    Description = "Needs, offers and the organizations behind them.",
    Category = "Cooperation",
    Dependencies = [])]
