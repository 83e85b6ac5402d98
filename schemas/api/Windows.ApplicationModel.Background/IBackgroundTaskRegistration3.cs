namespace Windows.ApplicationModel.Background
{
    /// <summary>Adds the group a task was registered in.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.ibackgroundtaskregistration3"/>
    public interface IBackgroundTaskRegistration3 : IBackgroundTaskRegistration
    {
        /// <summary>The group given at registration, or null.</summary>
        BackgroundTaskRegistrationGroup TaskGroup { get; }
    }
}
