namespace Windows.ApplicationModel.Background
{
    /// <summary>Receives the news that a run has ended.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.backgroundtaskcompletedeventhandler"/>
    public delegate void BackgroundTaskCompletedEventHandler(BackgroundTaskRegistration sender, BackgroundTaskCompletedEventArgs args);
}
