using System;
using System.Collections.Generic;
using Windows.Foundation;

namespace Windows.Devices.Geolocation.Geofencing
{
    /// <summary>The geofences of the app, and what happened at them.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.devices.geolocation.geofencing.geofencemonitor"/>
    public sealed class GeofenceMonitor
    {
        private static readonly GeofenceMonitor current = new GeofenceMonitor();
        /// <summary>One object per fence, so that the app finds the one again that it has made.</summary>
        private static readonly Dictionary<string, Geofence> known = new Dictionary<string, Geofence>();
        private TypedEventHandler<GeofenceMonitor, object> stateChanged;
        private TypedEventHandler<GeofenceMonitor, object> statusChanged;

        private GeofenceMonitor()
        {
        }

        /// <exception cref="UnauthorizedAccessException">The app may not know where the device is.</exception>
        public static GeofenceMonitor Current
        {
            get
            {
                CheckAccess();
                return current;
            }
        }

        /// <summary>As they are now; what the list shows changes only by what is done to it.</summary>
        public IList<Geofence> Geofences
        {
            get
            {
                var list = new List<Geofence>();
                foreach (var id in Ids()) list.Add(Known(id, FiguresOf(id)));
                return new GeofenceList(list);
            }
        }

        /// <summary>Null before there was one.</summary>
        public Geoposition LastKnownGeoposition
        {
            get
            {
                var figures = LastFigures();
                return figures == null ? null : new Geoposition(figures);
            }
        }

        public extern GeofenceMonitorStatus Status { get; }

        /// <summary>There are reports to read, also when an app comes back that could not hear of them.</summary>
        public event TypedEventHandler<GeofenceMonitor, object> GeofenceStateChanged
        {
            add
            {
                stateChanged += value;
                ListenState(RaiseState);
            }
            remove { stateChanged -= value; }
        }

        public event TypedEventHandler<GeofenceMonitor, object> StatusChanged
        {
            add
            {
                statusChanged += value;
                ListenStatus(RaiseStatus);
            }
            remove { statusChanged -= value; }
        }

        /// <summary>Takes what happened since the last call; a task has to call it.</summary>
        public IReadOnlyList<GeofenceStateChangeReport> ReadReports()
        {
            return TakeReports();
        }

        internal static Geofence Known(string id, double[] figures)
        {
            lock (known)
            {
                Geofence fence;
                if (known.TryGetValue(id, out fence) && IsSame(fence.Figures(), figures)) return fence;
                fence = new Geofence(id, figures);
                known[id] = fence;
                return fence;
            }
        }

        internal static void Register(Geofence fence)
        {
            Add(fence.Id, fence.Figures());
            lock (known) known[fence.Id] = fence;
        }

        internal static extern void Remove(string id);

        private static bool IsSame(double[] left, double[] right)
        {
            for (var i = 0; i < left.Length; i++)
                if (left[i] != right[i]) return false;
            return true;
        }

        private void RaiseState()
        {
            var handlers = stateChanged;
            if (handlers != null) handlers(this, null);
        }

        private void RaiseStatus()
        {
            var handlers = statusChanged;
            if (handlers != null) handlers(this, null);
        }

        private static extern void CheckAccess();
        private static extern void Add(string id, double[] figures);
        private static extern string[] Ids();
        private static extern double[] FiguresOf(string id);
        private static extern double[] LastFigures();
        private static extern GeofenceStateChangeReport[] TakeReports();
        private static extern void ListenState(Action handler);
        private static extern void ListenStatus(Action handler);
    }
}
