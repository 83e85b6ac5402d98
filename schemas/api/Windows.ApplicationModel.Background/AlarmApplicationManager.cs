using Windows.Foundation;

namespace Windows.ApplicationModel.Background
{
    /// <summary>Where an app asks to be the alarm app (Windows 8).</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.alarmapplicationmanager"/>
    public static class AlarmApplicationManager
    {
        public static extern AlarmAccessStatus GetAccessStatus();
        public static extern IAsyncOperation<AlarmAccessStatus> RequestAccessAsync();
    }
}
