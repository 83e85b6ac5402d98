using System.Collections.Generic;
using Windows.Foundation.Collections;

namespace Windows.Storage
{
    /// <summary>A folder of settings.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.applicationdatacontainer"/>
    public sealed class ApplicationDataContainer
    {
        private extern ApplicationDataContainer();
        /// <summary>The containers below this one.</summary>
        public extern IReadOnlyDictionary<string, ApplicationDataContainer> Containers { get; }
        public extern ApplicationDataLocality Locality { get; }
        /// <summary>The name of the container; empty for the outermost.</summary>
        public extern string Name { get; }
        /// <summary>The settings of this container; set a value to null or remove it to delete it.</summary>
        public extern IPropertySet Values { get; }
        /// <summary>Opens or makes a container below this one.</summary>
        public extern ApplicationDataContainer CreateContainer(string name, ApplicationDataCreateDisposition disposition);
        public extern void DeleteContainer(string name);
    }
}
