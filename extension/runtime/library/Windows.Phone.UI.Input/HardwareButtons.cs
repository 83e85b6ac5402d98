using System;
using Windows.System.Profile;

namespace Windows.Phone.UI.Input
{
    /// <summary>The buttons of a phone; nobody presses one here.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.phone.ui.input.hardwarebuttons"/>
    public static class HardwareButtons
    {
        private const string type = "Windows.Phone.UI.Input.HardwareButtons";

        public static event EventHandler<BackPressedEventArgs> BackPressed
        {
            add { Families.Demand(type); }
            remove { }
        }

        public static event EventHandler<CameraEventArgs> CameraHalfPressed
        {
            add { Families.Demand(type); }
            remove { }
        }

        public static event EventHandler<CameraEventArgs> CameraPressed
        {
            add { Families.Demand(type); }
            remove { }
        }

        public static event EventHandler<CameraEventArgs> CameraReleased
        {
            add { Families.Demand(type); }
            remove { }
        }
    }
}
