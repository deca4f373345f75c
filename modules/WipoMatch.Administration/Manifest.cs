using WipoMatch.Modules;

[assembly: Module(
    Name = "Administration",
    Description = "Health, background tasks, settings and recipes of the site, for its administrators.",
    Category = "Site")]
