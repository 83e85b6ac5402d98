using System;

namespace Windows.UI.Xaml.Controls.Primitives
{
    /// <summary>A value within limits.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.primitives.rangebase"/>
    public class RangeBase : Control
    {
        private double current;

        protected extern RangeBase();
        public extern double LargeChange { get; set; }
        public extern double Maximum { get; set; }
        public static extern DependencyProperty MaximumProperty { get; }
        public extern double Minimum { get; set; }
        public static extern DependencyProperty MinimumProperty { get; }
        public extern double SmallChange { get; set; }

        public double Value
        {
            get
            {
                CheckThread();
                return current;
            }
            set
            {
                CheckThread();
                var before = current;
                current = Math.Max(Minimum, Math.Min(Maximum, value));
                if (current == before) return;
                OnValueChanged(before, current);
                XamlEvents.Raise(this, "ValueChanged", new RangeBaseValueChangedEventArgs(before, current));
            }
        }

        public static extern DependencyProperty ValueProperty { get; }

        public extern event RangeBaseValueChangedEventHandler ValueChanged;
        protected virtual extern void OnMaximumChanged(double oldMaximum, double newMaximum);
        protected virtual extern void OnMinimumChanged(double oldMinimum, double newMinimum);
        protected virtual extern void OnValueChanged(double oldValue, double newValue);
    }
}
