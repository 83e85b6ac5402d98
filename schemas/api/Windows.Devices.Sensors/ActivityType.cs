namespace Windows.Devices.Sensors
{
    /// <summary>What the user is doing.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.devices.sensors.activitytype"/>
    public enum ActivityType
    {
        Unknown = 0,
        Idle = 1,
        Stationary = 2,
        Fidgeting = 3,
        Walking = 4,
        Running = 5,
        InVehicle = 6,
        Biking = 7,
    }
}
