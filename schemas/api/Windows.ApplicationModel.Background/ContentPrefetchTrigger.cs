using System;

namespace Windows.ApplicationModel.Background
{
    /// <summary>Starts a task shortly before the user is expected to open the app, so that content can be fetched ahead.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.contentprefetchtrigger"/>
    public sealed class ContentPrefetchTrigger : IBackgroundTrigger
    {
        public extern ContentPrefetchTrigger();
        public extern ContentPrefetchTrigger(TimeSpan waitInterval);
        public extern TimeSpan WaitInterval { get; }
    }
}
