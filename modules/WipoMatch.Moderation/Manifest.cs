using WipoMatch.Modules;

[assembly: Module(
    Name = "Moderation",
    Description = "Content is handed in, read by a second person, mended and published; one desk for everything that waits for a decision.",
    Category = "Content",
    Dependencies = ["WipoMatch.Contents", "WipoMatch.Notifications"])]
