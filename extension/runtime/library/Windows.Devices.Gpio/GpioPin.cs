using System;
using Windows.Foundation;

namespace Windows.Devices.Gpio
{
    /// <summary>A pin with nothing connected to it: what is written can be read, and an input is as its resistor holds it.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.devices.gpio.gpiopin"/>
    public sealed class GpioPin : IDisposable
    {
        private readonly GpioController controller;
        private GpioPinDriveMode mode = GpioPinDriveMode.Input;
        /// <summary>Comes onto the pin when it becomes an output.</summary>
        private GpioPinValue latch = GpioPinValue.Low;
        private TimeSpan debounce;
        private bool isClosed;

        internal GpioPin(GpioController controller, int number, GpioSharingMode sharing)
        {
            this.controller = controller;
            PinNumber = number;
            SharingMode = sharing;
        }

        public int PinNumber { get; }
        public GpioSharingMode SharingMode { get; }

        /// <summary>For how long changes are not looked at after one.</summary>
        public TimeSpan DebounceTimeout
        {
            get
            {
                CheckOpen();
                return debounce;
            }
            set
            {
                CheckOpen();
                debounce = value;
            }
        }

        /// <summary>Nobody changes an input from outside.</summary>
        public event TypedEventHandler<GpioPin, GpioPinValueChangedEventArgs> ValueChanged
        {
            add { CheckOpen(); }
            remove { CheckOpen(); }
        }

        public bool IsDriveModeSupported(GpioPinDriveMode driveMode)
        {
            CheckOpen();
            return driveMode >= GpioPinDriveMode.Input && driveMode <= GpioPinDriveMode.InputPullDown;
        }

        public GpioPinDriveMode GetDriveMode()
        {
            CheckOpen();
            return mode;
        }

        public void SetDriveMode(GpioPinDriveMode value)
        {
            if (!IsDriveModeSupported(value)) throw new ArgumentException("The specified drive mode is not supported.", "value");
            CheckWritable();
            mode = value;
        }

        public GpioPinValue Read()
        {
            CheckOpen();
            switch (mode)
            {
                case GpioPinDriveMode.Output: return latch;
                case GpioPinDriveMode.InputPullUp: return GpioPinValue.High;
                default: return GpioPinValue.Low;
            }
        }

        public void Write(GpioPinValue value)
        {
            CheckOpen();
            CheckWritable();
            latch = value;
        }

        public void Dispose()
        {
            if (!isClosed) controller.Close(this);
            isClosed = true;
        }

        private void CheckWritable()
        {
            if (SharingMode == GpioSharingMode.SharedReadOnly) throw new UnauthorizedAccessException("Access is denied. (Exception from HRESULT: 0x80070005 (E_ACCESSDENIED))");
        }

        private void CheckOpen()
        {
            if (isClosed) throw new ObjectDisposedException("GpioPin");
        }
    }
}
