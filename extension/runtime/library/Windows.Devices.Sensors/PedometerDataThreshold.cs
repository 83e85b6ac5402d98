using System;

namespace Windows.Devices.Sensors
{
    /// <summary>So many steps.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.devices.sensors.pedometerdatathreshold"/>
    public sealed class PedometerDataThreshold : ISensorDataThreshold
    {
        public PedometerDataThreshold(Pedometer sensor, int stepGoal)
        {
            if (sensor == null) throw new ArgumentNullException("sensor");
        }
    }
}
