using System;

namespace Microsoft.Toolkit.Uwp.Notifications
{
    /// <summary>How far a progress bar is.</summary>
    public sealed class AdaptiveProgressBarValue
    {
        private AdaptiveProgressBarValue(double value, bool isIndeterminate)
        {
            Value = value;
            IsIndeterminate = isIndeterminate;
        }
        public double Value { get; private set; }
        public bool IsIndeterminate { get; private set; }
        public static AdaptiveProgressBarValue Indeterminate
        {
            get { return new AdaptiveProgressBarValue(0, true); }
        }
        public static AdaptiveProgressBarValue FromValue(double value)
        {
            if (value < 0 || value > 1) throw new ArgumentOutOfRangeException("d", value, "Value must be between 0.0 and 1.0, inclusive.");
            return new AdaptiveProgressBarValue(value, false);
        }
        internal string ToXmlString()
        {
            return IsIndeterminate ? "indeterminate" : Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }
    }
}
