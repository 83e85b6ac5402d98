namespace Windows.ApplicationModel.Background
{
    /// <summary>Starts a task on an event defined by the maker of the machine.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.devicemanufacturernotificationtrigger"/>
    public sealed class DeviceManufacturerNotificationTrigger : IBackgroundTrigger
    {
        public extern DeviceManufacturerNotificationTrigger(string triggerQualifier, bool oneShot);
        public extern bool OneShot { get; }
        public extern string TriggerQualifier { get; }
    }
}
