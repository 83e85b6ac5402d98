using System;
using Windows.Foundation;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>A time to choose.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.timepicker"/>
    public class TimePicker : Control
    {
        public extern TimePicker();
        public extern string ClockIdentifier { get; set; }
        public extern object Header { get; set; }
        public extern DataTemplate HeaderTemplate { get; set; }
        public extern int MinuteIncrement { get; set; }
        public extern TimeSpan? SelectedTime { get; set; }
        public extern TimeSpan Time { get; set; }
        public extern event EventHandler<TimePickerValueChangedEventArgs> TimeChanged;
    }
}
