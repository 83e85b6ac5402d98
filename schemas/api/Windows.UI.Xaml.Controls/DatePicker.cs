using System;
using Windows.Foundation;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>A date to choose.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.datepicker"/>
    public class DatePicker : Control
    {
        public extern DatePicker();
        public extern string CalendarIdentifier { get; set; }
        public extern DateTimeOffset Date { get; set; }
        public extern string DayFormat { get; set; }
        public extern bool DayVisible { get; set; }
        public extern object Header { get; set; }
        public extern DataTemplate HeaderTemplate { get; set; }
        public extern DateTimeOffset MaxYear { get; set; }
        public extern DateTimeOffset MinYear { get; set; }
        public extern string MonthFormat { get; set; }
        public extern bool MonthVisible { get; set; }
        public extern Orientation Orientation { get; set; }
        public extern DateTimeOffset? SelectedDate { get; set; }
        public extern string YearFormat { get; set; }
        public extern bool YearVisible { get; set; }
        public extern event EventHandler<DatePickerValueChangedEventArgs> DateChanged;
    }
}
