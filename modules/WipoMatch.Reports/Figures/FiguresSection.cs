using WipoMatch.Display;
using WipoMatch.Security;

namespace WipoMatch.Reports.Figures;

/// <summary>The figures on the home page.</summary>
internal sealed class FiguresSection : IPageSection
{
    public string Zone => PageZones.HomeFigures;

    public int Order => 10;

    public Permission? Permission => null;

    public Type ViewComponent => typeof(FiguresViewComponent);
}
