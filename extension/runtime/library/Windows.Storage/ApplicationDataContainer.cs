using System;
using System.Collections.Generic;
using Windows.Foundation;
using Windows.Foundation.Collections;

namespace Windows.Storage
{
    /// <summary>A folder of settings.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.applicationdatacontainer"/>
    public sealed class ApplicationDataContainer
    {
        private readonly string path;
        private readonly ApplicationDataContainerSettings values;

        /// <summary><c>path</c>: the names from the outermost container to this one, each followed by a line feed.</summary>
        internal ApplicationDataContainer(string path, string name, ApplicationDataLocality locality)
        {
            this.path = path;
            Name = name;
            Locality = locality;
            values = new ApplicationDataContainerSettings(path);
        }

        /// <summary>The containers below this one.</summary>
        public IReadOnlyDictionary<string, ApplicationDataContainer> Containers
        {
            get
            {
                var containers = new Dictionary<string, ApplicationDataContainer>();
                foreach (var name in ChildNames(path)) containers.Add(name, Child(name));
                return containers;
            }
        }

        public ApplicationDataLocality Locality { get; }
        /// <summary>The name of the container; empty for the outermost.</summary>
        public string Name { get; }

        /// <summary>The settings of this container; set a value to null or remove it to delete it.</summary>
        public IPropertySet Values
        {
            get { return values; }
        }

        /// <summary>Opens or makes a container below this one.</summary>
        public ApplicationDataContainer CreateContainer(string name, ApplicationDataCreateDisposition disposition)
        {
            if (string.IsNullOrEmpty(name)) throw new ArgumentException("The parameter is incorrect.", "name");
            if (disposition == ApplicationDataCreateDisposition.Existing && !Containers.ContainsKey(name)) throw WindowsError.Refuse("setting-container-missing", name);
            Create(path, name);
            return Child(name);
        }

        public void DeleteContainer(string name)
        {
            if (string.IsNullOrEmpty(name)) throw new ArgumentException("The parameter is incorrect.", "name");
            Delete(path + name + "\n");
        }

        private ApplicationDataContainer Child(string name)
        {
            return new ApplicationDataContainer(path + name + "\n", name, Locality);
        }

        private static extern string[] ChildNames(string path);
        private static extern void Create(string path, string name);
        private static extern void Delete(string path);
    }
}
