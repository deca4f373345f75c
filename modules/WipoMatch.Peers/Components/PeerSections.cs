using Microsoft.AspNetCore.Mvc;
using WipoMatch.Catalog;
using WipoMatch.Display;
using WipoMatch.Peers.Asking;
using WipoMatch.Peers.Desk;
using WipoMatch.Security;

namespace WipoMatch.Peers.Components;

/// <summary>The way to ask, below a story.</summary>
internal sealed class AskTheCountrySection : IPageSection
{
    public string Zone => PageZones.StoryAfter;

    public int Order => 10;

    public Permission? Permission => null;

    public Type ViewComponent => typeof(AskTheCountryViewComponent);
}

/// <summary>The way to ask, on the page of an organization.</summary>
internal sealed class ContactOrganizationSection : IPageSection
{
    public string Zone => PageZones.OrganizationMain;

    public int Order => 10;

    public Permission? Permission => null;

    public Type ViewComponent => typeof(ContactOrganizationViewComponent);
}

/// <summary>What waits for the person's answer, on the first page of the desk.</summary>
internal sealed class QuestionsWaitingSection : IPageSection
{
    public string Zone => PageZones.DeskNeedsYou;

    public int Order => 15;

    public Permission? Permission => Permissions.UseQuestions;

    public Type ViewComponent => typeof(QuestionsWaitingViewComponent);
}

/// <summary>Leads from a story to the page on which one asks: the page of the story is kept for all readers and has no form.</summary>
public sealed class AskTheCountryViewComponent(SubjectFinder subjects) : ViewComponent
{
    /// <summary>Draws it.</summary>
    /// <param name="subject">The story's set.</param>
    public IViewComponentResult Invoke(CatalogSet subject) => View(subjects.Of(subject));
}

/// <summary>Leads from an organization to the page on which one asks.</summary>
public sealed class ContactOrganizationViewComponent(SubjectFinder subjects) : ViewComponent
{
    /// <summary>Draws it.</summary>
    /// <param name="subject">The organization's set.</param>
    public IViewComponentResult Invoke(CatalogSet subject) => View(subjects.Of(subject));
}

/// <summary>What waits for the person's answer; nothing when nothing does.</summary>
public sealed class QuestionsWaitingViewComponent(OwnQuestions questions) : ViewComponent
{
    /// <summary>Draws it.</summary>
    public async Task<IViewComponentResult> InvokeAsync()
    {
        var waiting = await questions.WaitingAsync(HttpContext.RequestAborted);
        NeedsYou.Add(HttpContext, waiting.Count);
        return waiting.Count == 0 ? Content("") : View(waiting);
    }
}
