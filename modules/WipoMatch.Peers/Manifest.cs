using WipoMatch.Modules;

[assembly: Module(
    Name = "Peers",
    Description = "Questions to countries and organizations, answered inside the platform within ten working days.",
    Category = "Cooperation",
    Dependencies = ["WipoMatch.Notifications"])]
