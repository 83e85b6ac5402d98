using System.Collections.Generic;

namespace System.Threading
{
    /// <summary>Events, mutexes and semaphores of the process that have a name.</summary>
    internal static class NamedObjects
    {
        private static readonly Dictionary<string, WaitHandle> objects = new Dictionary<string, WaitHandle>();

        /// <summary>What all objects of that name share; made the first time.</summary>
        internal static T Share<T>(string name, T fresh, out bool createdNew) where T : WaitHandle
        {
            createdNew = true;
            if (string.IsNullOrEmpty(name)) return fresh;
            lock (objects)
            {
                T found = Find<T>(name);
                createdNew = found == null;
                if (createdNew) objects[name] = fresh;
                return found ?? fresh;
            }
        }
        /// <summary>Null when there is none.</summary>
        internal static T Find<T>(string name) where T : WaitHandle
        {
            if (name == null) throw new ArgumentNullException("name");
            if (name.Length == 0) throw new ArgumentException("Empty name is not legal.", "name");
            lock (objects)
            {
                WaitHandle found;
                if (!objects.TryGetValue(name, out found)) return null;
                T typed = found as T;
                if (typed == null) throw new WaitHandleCannotBeOpenedException("A WaitHandle with system-wide name '" + name + "' cannot be created. A WaitHandle of a different type might have the same name.");
                return typed;
            }
        }
        internal static T Open<T>(string name) where T : WaitHandle
        {
            T found = Find<T>(name);
            if (found == null) throw new WaitHandleCannotBeOpenedException("No handle of the given name exists.");
            return found;
        }
    }
}
