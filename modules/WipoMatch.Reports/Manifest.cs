using WipoMatch.Modules;

[assembly: Module(
    Name = "Reports",
    Description = "Counts what the platform achieves and shows it on the results page and the home page, with the definition of each figure.",
    Category = "Content",
    Dependencies = ["WipoMatch.Partnerships"])]
