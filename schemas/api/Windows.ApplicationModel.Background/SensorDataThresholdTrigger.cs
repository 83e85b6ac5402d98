using Windows.Devices.Sensors;

namespace Windows.ApplicationModel.Background
{
    /// <summary>Starts a task when a sensor reports more than was said.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.sensordatathresholdtrigger"/>
    public sealed class SensorDataThresholdTrigger : IBackgroundTrigger
    {
        public extern SensorDataThresholdTrigger(ISensorDataThreshold threshold);
    }
}
