namespace Microsoft.Toolkit.Uwp.Notifications
{
    /// <summary>What a toast is for.</summary>
    public enum ToastScenario
    {
        Default,
        Alarm,
        Reminder,
        IncomingCall,
    }
}
