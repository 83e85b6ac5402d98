using System;
using System.Collections.Generic;

namespace Windows.UI.Xaml.Media.Animation
{
    /// <summary>Changes over time, started by hand. Its end comes when all that it consists of is over.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.animation.storyboard"/>
    public sealed class Storyboard : Timeline
    {
        private static readonly Dictionary<Timeline, string> names = new Dictionary<Timeline, string>();
        private static readonly Dictionary<Timeline, string> properties = new Dictionary<Timeline, string>();
        private static readonly Dictionary<Timeline, DependencyObject> targets = new Dictionary<Timeline, DependencyObject>();
        private readonly List<Due> waiting = new List<Due>();
        private ClockState state = ClockState.Stopped;

        public Storyboard()
        {
        }

        public TimelineCollection Children { get; } = new TimelineCollection();
        public static extern DependencyProperty TargetNameProperty { get; }
        public static extern DependencyProperty TargetPropertyProperty { get; }

        internal override TimeSpan? Natural
        {
            get
            {
                var longest = TimeSpan.Zero;
                foreach (var child in Children)
                {
                    var length = child.Length;
                    if (length == null) return null;
                    if (length.Value > longest) longest = length.Value;
                }
                return longest;
            }
        }

        public static string GetTargetName(Timeline element)
        {
            string name;
            return names.TryGetValue(element, out name) ? name : "";
        }

        public static string GetTargetProperty(Timeline element)
        {
            string path;
            return properties.TryGetValue(element, out path) ? path : "";
        }

        public static void SetTarget(Timeline timeline, DependencyObject target)
        {
            if (target == null) throw new ArgumentNullException("target");
            targets[timeline] = target;
        }

        public static void SetTargetName(Timeline element, string name)
        {
            names[element] = name;
        }

        public static void SetTargetProperty(Timeline element, string path)
        {
            properties[element] = path;
        }

        /// <summary>From the beginning, also when it runs.</summary>
        public void Begin()
        {
            Stop();
            state = ClockState.Active;
            foreach (var child in Children) After(child.Length, child.RaiseCompleted);
            After(Length, End);
        }

        public ClockState GetCurrentState()
        {
            return state;
        }

        public extern TimeSpan GetCurrentTime();

        public void Pause()
        {
            foreach (var each in waiting) each.Pause();
        }

        public void Resume()
        {
            foreach (var each in waiting) each.Start();
        }

        public extern void Seek(TimeSpan offset);
        public extern void SeekAlignedToLastTick(TimeSpan offset);

        /// <summary>The end is now.</summary>
        public void SkipToFill()
        {
            if (state != ClockState.Active) return;
            Forget();
            After(TimeSpan.Zero, End);
        }

        /// <summary>Without an end that is told.</summary>
        public void Stop()
        {
            Forget();
            state = ClockState.Stopped;
        }

        private void End()
        {
            state = FillBehavior == FillBehavior.Stop ? ClockState.Stopped : ClockState.Filling;
            RaiseCompleted();
        }

        private void After(TimeSpan? time, Action work)
        {
            if (time == null) return;
            Due due = null;
            due = new Due(time.Value, () =>
            {
                waiting.Remove(due);
                work();
            });
            waiting.Add(due);
            due.Start();
        }

        private void Forget()
        {
            foreach (var each in waiting) each.Pause();
            waiting.Clear();
        }

        /// <summary>Work that waits for its time, which passes while nobody holds it.</summary>
        private sealed class Due
        {
            private readonly DispatcherTimer timer = new DispatcherTimer();
            private TimeSpan left;
            private DateTimeOffset since;

            internal Due(TimeSpan time, Action work)
            {
                left = time;
                timer.Tick += (sender, e) =>
                {
                    timer.Stop();
                    work();
                };
            }

            internal void Start()
            {
                if (timer.IsEnabled) return;
                since = DateTimeOffset.Now;
                timer.Interval = left;
                timer.Start();
            }

            internal void Pause()
            {
                if (!timer.IsEnabled) return;
                timer.Stop();
                var passed = DateTimeOffset.Now - since;
                left = passed < left ? left - passed : TimeSpan.Zero;
            }
        }
    }
}
