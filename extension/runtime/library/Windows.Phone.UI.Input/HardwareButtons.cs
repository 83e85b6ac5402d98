using System;
using Windows.System.Profile;

namespace Windows.Phone.UI.Input
{
    /// <summary>The buttons of a phone.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.phone.ui.input.hardwarebuttons"/>
    public static class HardwareButtons
    {
        private const string type = "Windows.Phone.UI.Input.HardwareButtons";
        private static EventHandler<BackPressedEventArgs> backPressed;
        private static EventHandler<CameraEventArgs> camera;

        /// <summary>Nobody presses it here.</summary>
        public static event EventHandler<BackPressedEventArgs> BackPressed
        {
            add
            {
                Families.Demand(type);
                backPressed += value;
            }
            remove { backPressed -= value; }
        }

        public static event EventHandler<CameraEventArgs> CameraHalfPressed
        {
            add
            {
                Families.Demand(type);
                camera += value;
            }
            remove { camera -= value; }
        }

        public static event EventHandler<CameraEventArgs> CameraPressed
        {
            add
            {
                Families.Demand(type);
                camera += value;
            }
            remove { camera -= value; }
        }

        public static event EventHandler<CameraEventArgs> CameraReleased
        {
            add
            {
                Families.Demand(type);
                camera += value;
            }
            remove { camera -= value; }
        }
    }
}
