using System;
using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;
using Windows.Foundation;
using Windows.System.Profile;

namespace Windows.Devices.Gpio
{
    /// <summary>The pins of a board; only devices of Windows IoT have any. Nothing is connected to them.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.devices.gpio.gpiocontroller"/>
    public sealed class GpioController
    {
        private static readonly GpioController board = new GpioController();
        private readonly Dictionary<int, List<GpioPin>> open = new Dictionary<int, List<GpioPin>>();

        private GpioController()
        {
        }

        /// <summary>As many as a Raspberry Pi has.</summary>
        public int PinCount
        {
            get { return 54; }
        }

        /// <summary>Null on a device without pins.</summary>
        public static GpioController GetDefault()
        {
            return Families.Current == "IoT" ? board : null;
        }

        public static IAsyncOperation<GpioController> GetDefaultAsync()
        {
            return Task.FromResult(GetDefault()).AsAsyncOperation();
        }

        public GpioPin OpenPin(int pinNumber)
        {
            return OpenPin(pinNumber, GpioSharingMode.Exclusive);
        }

        public GpioPin OpenPin(int pinNumber, GpioSharingMode sharingMode)
        {
            GpioPin pin;
            GpioOpenStatus status;
            if (TryOpenPin(pinNumber, sharingMode, out pin, out status)) return pin;
            if (status == GpioOpenStatus.SharingViolation)
                throw new FileLoadException("The process cannot access the file because it is being used by another process. (Exception from HRESULT: 0x80070020)");
            throw new FileNotFoundException("The system cannot find the file specified. (Exception from HRESULT: 0x80070002)");
        }

        public bool TryOpenPin(int pinNumber, GpioSharingMode sharingMode, out GpioPin pin, out GpioOpenStatus openStatus)
        {
            pin = null;
            openStatus = GpioOpenStatus.PinUnavailable;
            if (pinNumber < 0 || pinNumber >= PinCount) return false;
            List<GpioPin> others;
            if (!open.TryGetValue(pinNumber, out others)) open[pinNumber] = others = new List<GpioPin>();
            openStatus = GpioOpenStatus.SharingViolation;
            if (others.Exists(other => sharingMode == GpioSharingMode.Exclusive || other.SharingMode == GpioSharingMode.Exclusive)) return false;
            pin = new GpioPin(this, pinNumber, sharingMode);
            others.Add(pin);
            openStatus = GpioOpenStatus.PinOpened;
            return true;
        }

        internal void Close(GpioPin pin)
        {
            open[pin.PinNumber].Remove(pin);
        }
    }
}
