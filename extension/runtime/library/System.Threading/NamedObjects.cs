using System.Collections.Generic;

namespace System.Threading
{
    /// <summary>Events, mutexes and semaphores that have a name: of several with one name in a process the first is used by all, and its state belongs to all processes.</summary>
    internal static class NamedObjects
    {
        private static readonly Dictionary<string, WaitHandle> objects = new Dictionary<string, WaitHandle>();

        /// <summary>What all objects of that name share; made the first time.</summary>
        internal static T Share<T>(string name, T fresh, int value, int maximum, out bool createdNew) where T : WaitHandle
        {
            createdNew = true;
            if (string.IsNullOrEmpty(name)) return fresh;
            lock (objects)
            {
                T found = Here<T>(name);
                T shared = found ?? fresh;
                int opened = NamedState.Open(name, typeof(T).Name, value, maximum, shared.ChangedElsewhere);
                if (opened < 0) throw OtherKind(name);
                createdNew = opened > 0;
                if (found == null)
                {
                    fresh.SharedName = name;
                    objects[name] = fresh;
                }
                shared.OpenHandles++;
                return shared;
            }
        }
        /// <summary>With its last handle it is gone, and the name is free.</summary>
        internal static void Close(WaitHandle shared)
        {
            lock (objects)
            {
                if (shared.SharedName == null || --shared.OpenHandles > 0) return;
                objects.Remove(shared.SharedName);
                NamedState.Close(shared.SharedName);
                shared.SharedName = null;
            }
        }
        /// <summary>Null when there is none.</summary>
        internal static T Find<T>(string name, Func<T> make) where T : WaitHandle
        {
            if (name == null) throw new ArgumentNullException("name");
            if (name.Length == 0) throw new ArgumentException("Empty name is not legal.", "name");
            int there = NamedState.Exists(name, typeof(T).Name);
            if (there < 0) throw OtherKind(name);
            return there == 0 ? null : make();
        }
        internal static T Open<T>(string name, Func<T> make) where T : WaitHandle
        {
            T found = Find(name, make);
            if (found == null) throw new WaitHandleCannotBeOpenedException("No handle of the given name exists.");
            return found;
        }
        private static T Here<T>(string name) where T : WaitHandle
        {
            WaitHandle found;
            if (!objects.TryGetValue(name, out found)) return null;
            T typed = found as T;
            if (typed == null) throw OtherKind(name);
            return typed;
        }
        private static Exception OtherKind(string name)
        {
            return new WaitHandleCannotBeOpenedException("A WaitHandle with system-wide name '" + name + "' cannot be created. A WaitHandle of a different type might have the same name.");
        }
    }
}
