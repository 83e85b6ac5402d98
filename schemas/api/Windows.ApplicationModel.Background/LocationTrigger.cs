namespace Windows.ApplicationModel.Background
{
    /// <summary>Starts a task when the user enters or leaves a geofence of the app.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.locationtrigger"/>
    public sealed class LocationTrigger : IBackgroundTrigger
    {
        public extern LocationTrigger(LocationTriggerType triggerType);
        public extern LocationTriggerType TriggerType { get; }
    }
}
