namespace Windows.ApplicationModel.Background
{
    /// <summary>Receives the progress number a run has set.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.backgroundtaskprogresseventhandler"/>
    public delegate void BackgroundTaskProgressEventHandler(BackgroundTaskRegistration sender, BackgroundTaskProgressEventArgs args);
}
