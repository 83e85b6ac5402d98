using System;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>The old and the new time.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.timepickervaluechangedeventargs"/>
    public sealed class TimePickerValueChangedEventArgs
    {
        private extern TimePickerValueChangedEventArgs();
        public extern TimeSpan NewTime { get; }
        public extern TimeSpan OldTime { get; }
    }
}
