namespace Windows.ApplicationModel.Background
{
    /// <summary>Adds the trigger a task was registered with.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.ibackgroundtaskregistration2"/>
    public interface IBackgroundTaskRegistration2 : IBackgroundTaskRegistration
    {
        /// <summary>The trigger given at registration.</summary>
        IBackgroundTrigger Trigger { get; }
    }
}
