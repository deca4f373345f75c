using WipoMatch.Modules;

[assembly: Module(
    Name = "Audit trail",
    Description = "The record of who changed what, when and why.",
    Category = "People")]
