using WipoMatch.Modules;

[assembly: Module(
    Name = "Exchange",
    Description = "Imports and exports records: organizations, needs, offers, initiatives and stories.",
    Category = "Data",
    Dependencies = [])]
