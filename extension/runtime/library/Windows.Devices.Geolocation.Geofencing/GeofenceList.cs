using System.Collections;
using System.Collections.Generic;

namespace Windows.Devices.Geolocation.Geofencing
{
    /// <summary>The geofences as they were when somebody asked; whoever adds or takes away one does so for Windows as well.</summary>
    internal sealed class GeofenceList : IList<Geofence>
    {
        private readonly List<Geofence> list;

        internal GeofenceList(List<Geofence> list)
        {
            this.list = list;
        }

        public int Count
        {
            get { return list.Count; }
        }

        public bool IsReadOnly
        {
            get { return false; }
        }

        public Geofence this[int index]
        {
            get { return list[index]; }
            set
            {
                GeofenceMonitor.Remove(list[index].Id);
                GeofenceMonitor.Register(value);
                list[index] = value;
            }
        }

        public void Add(Geofence item)
        {
            Insert(list.Count, item);
        }

        public void Clear()
        {
            foreach (var fence in list) GeofenceMonitor.Remove(fence.Id);
            list.Clear();
        }

        public bool Contains(Geofence item)
        {
            return list.Contains(item);
        }

        public void CopyTo(Geofence[] array, int arrayIndex)
        {
            list.CopyTo(array, arrayIndex);
        }

        public IEnumerator<Geofence> GetEnumerator()
        {
            return list.GetEnumerator();
        }

        IEnumerator IEnumerable.GetEnumerator()
        {
            return GetEnumerator();
        }

        public int IndexOf(Geofence item)
        {
            return list.IndexOf(item);
        }

        public void Insert(int index, Geofence item)
        {
            GeofenceMonitor.Register(item);
            list.Insert(index, item);
        }

        public bool Remove(Geofence item)
        {
            var index = IndexOf(item);
            if (index < 0) return false;
            RemoveAt(index);
            return true;
        }

        public void RemoveAt(int index)
        {
            GeofenceMonitor.Remove(list[index].Id);
            list.RemoveAt(index);
        }
    }
}
