using WipoMatch.Modules;

[assembly: Module(
    Name = "Notifications",
    Description = "Mail that is queued with the change it tells of, sent until it is delivered, and never sent twice on purpose.",
    Category = "Communication")]
