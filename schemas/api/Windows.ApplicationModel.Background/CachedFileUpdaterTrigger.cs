namespace Windows.ApplicationModel.Background
{
    /// <summary>Starts a task that keeps a locally cached file and its remote original in step.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.cachedfileupdatertrigger"/>
    public sealed class CachedFileUpdaterTrigger : IBackgroundTrigger
    {
        public extern CachedFileUpdaterTrigger();
    }
}
