namespace Windows.ApplicationModel.Background
{
    /// <summary>Whether a task on a device was granted.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.devicetriggerresult"/>
    public enum DeviceTriggerResult
    {
        Allowed = 0,
        DeniedByUser = 1,
        DeniedBySystem = 2,
        LowBattery = 3,
    }
}
