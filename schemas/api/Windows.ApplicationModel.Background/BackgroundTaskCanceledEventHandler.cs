namespace Windows.ApplicationModel.Background
{
    /// <summary>Receives the news that a run is being withdrawn, with the reason.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.backgroundtaskcanceledeventhandler"/>
    public delegate void BackgroundTaskCanceledEventHandler(IBackgroundTaskInstance sender, BackgroundTaskCancellationReason reason);
}
