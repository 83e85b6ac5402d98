using System;

namespace Windows.UI.Xaml
{
    /// <summary>How long an animation takes.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.duration"/>
    public struct Duration
    {
        private readonly TimeSpan time;
        private readonly DurationType type;

        public Duration(TimeSpan timeSpan)
        {
            if (timeSpan < TimeSpan.Zero) throw new ArgumentException("Value does not fall within the expected range.");
            time = timeSpan;
            type = DurationType.TimeSpan;
        }

        private Duration(DurationType type)
        {
            time = TimeSpan.Zero;
            this.type = type;
        }

        public static Duration Automatic
        {
            get { return new Duration(DurationType.Automatic); }
        }

        public static Duration Forever
        {
            get { return new Duration(DurationType.Forever); }
        }

        public bool HasTimeSpan
        {
            get { return type == DurationType.TimeSpan; }
        }

        public TimeSpan TimeSpan
        {
            get
            {
                if (!HasTimeSpan) throw new InvalidOperationException("Unable to return a TimeSpan property value for a Duration value of '" + type + "'.");
                return time;
            }
        }

        public static implicit operator Duration(TimeSpan timeSpan)
        {
            return new Duration(timeSpan);
        }

        public static bool operator ==(Duration t1, Duration t2)
        {
            return t1.Equals(t2);
        }

        public static bool operator !=(Duration t1, Duration t2)
        {
            return !t1.Equals(t2);
        }

        public bool Equals(Duration duration)
        {
            return type == duration.type && time == duration.time;
        }

        public override bool Equals(object value)
        {
            return value is Duration && Equals((Duration)value);
        }

        public override int GetHashCode()
        {
            return time.GetHashCode() ^ (int)type;
        }

        public override string ToString()
        {
            return HasTimeSpan ? time.ToString() : type.ToString();
        }
    }
}
