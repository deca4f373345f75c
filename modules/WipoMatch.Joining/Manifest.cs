using WipoMatch.Modules;

[assembly: Module(
    Name = "Joining",
    Description = "People apply to join for their organization, confirm their address, and staff decide by the criteria that everybody can read.",
    Category = "People",
    Dependencies = ["WipoMatch.Members", "WipoMatch.Notifications"])]
