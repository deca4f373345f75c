using WipoMatch.Hosting;
using WipoMatch.Security;

namespace WipoMatch.Setup.FirstRun;

/// <summary>Tells the operator where to set up a site that nobody can look after yet.</summary>
internal sealed class SetupLines(IFirstAdministrator administrator, SetupLink link) : IStartLines
{
    public int Position => 5;

    public async Task<IReadOnlyList<string>> TellAsync(string address, CancellationToken cancellationToken) =>
        await administrator.IsNeededAsync(cancellationToken)
            ? ["Nobody can sign in to look after this site yet. Set it up within a day at", $"  {address}/setup/{link.Make()}"]
            : [];
}
