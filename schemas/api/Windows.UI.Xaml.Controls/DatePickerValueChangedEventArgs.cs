using System;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>The old and the new date.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.datepickervaluechangedeventargs"/>
    public sealed class DatePickerValueChangedEventArgs
    {
        private extern DatePickerValueChangedEventArgs();
        public extern DateTimeOffset NewDate { get; }
        public extern DateTimeOffset OldDate { get; }
    }
}
