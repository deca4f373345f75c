using WipoMatch.Modules;

[assembly: Module(
    Name = "Contents",
    Description = "Standing pages such as About and Privacy, and who may edit and publish content.",
    Category = "Content",
    Dependencies = [])]
