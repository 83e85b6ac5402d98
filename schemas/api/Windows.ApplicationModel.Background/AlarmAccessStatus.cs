namespace Windows.ApplicationModel.Background
{
    /// <summary>Whether the app may act as alarm app.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.alarmaccessstatus"/>
    public enum AlarmAccessStatus
    {
        Unspecified = 0,
        AllowedWithWakeupCapability = 1,
        AllowedWithoutWakeupCapability = 2,
        Denied = 3,
    }
}
