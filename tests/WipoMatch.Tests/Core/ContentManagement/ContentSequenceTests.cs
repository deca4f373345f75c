using FsCheck;
using FsCheck.Fluent;
using WipoMatch.ContentManagement;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Core.ContentManagement;

/// <summary>Whatever editors and imports do in whatever order: the versions, addresses and catalogue rows of all items stay sound.</summary>
public sealed class ContentSequenceTests(ContentSites sites) : IClassFixture<ContentSites>
{
    private const int Sequences = 20;

    [Theory, OnBothDatabases]
    public async Task AnySequence_KeepsVersionsAddressesAndCatalogueSound(DatabaseKind kind)
    {
        var site = await sites.OnAsync(kind);
        var step = from operation in Gen.Elements(Enum.GetValues<Operation>())
                   from item in Gen.Choose(0, ContentModel.Items - 1)
                   from number in Gen.Choose(0, 4)
                   select new Step(operation, item, number);
        var sequences = Arb.From(step.ListOf(18), Shrink);

        Prop.ForAll(sequences, steps => RunAsync(site, steps).GetAwaiter().GetResult())
            .Check(Config.QuickThrowOnFailure.WithMaxTest(Sequences).WithQuietOnSuccess(true));
    }

    private static async Task RunAsync(ContentSite site, IEnumerable<Step> steps)
    {
        var model = new ContentModel(site);
        foreach (var step in steps)
        {
            try
            {
                await model.RunAsync(step);
            }
            catch (Exception exception) when (exception is ContentConflictException or ContentValidationException)
            {
                // Refused: then nothing may have changed, which the invariants show.
            }

            await model.CheckAsync();
        }
    }

    private static IEnumerable<List<Step>> Shrink(List<Step> steps) =>
        Enumerable.Range(0, steps.Count).Select(left => steps.Where((_, index) => index != left).ToList());
}

/// <summary>What is done, to which item, with which choice.</summary>
public sealed record Step(Operation Operation, int Item, int Number);

/// <summary>What people and imports do.</summary>
public enum Operation
{
    Save,
    Publish,
    PublishUnchanged,
    PublishStale,
    SaveStale,
    Unpublish,
    Discard,
    Restore,
    Remove,
    ImportLive,
    ImportDraft,
    ImportArchive,
    ImportKnown,
}
