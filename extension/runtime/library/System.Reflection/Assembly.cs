using System;
using System.Collections.Generic;

namespace System.Reflection
{
    /// <summary>A compiled program or library.</summary>
    public class Assembly : ICustomAttributeProvider
    {
        private readonly AssemblyName name;

        internal Assembly(AssemblyName name)
        {
            this.name = name;
        }
        public virtual string FullName
        {
            get { return name.FullName; }
        }
        public virtual string Location
        {
            get { return ""; }
        }
        public virtual AssemblyName GetName()
        {
            return (AssemblyName)name.Clone();
        }
        public virtual Type GetType(string name)
        {
            return GetType(name, false, false);
        }
        public virtual Type GetType(string name, bool throwOnError)
        {
            return GetType(name, throwOnError, false);
        }
        /// <summary>Only types of this assembly; null when it has none of that name.</summary>
        public virtual Type GetType(string name, bool throwOnError, bool ignoreCase)
        {
            if (name == null) throw new ArgumentNullException("name");
            bool namesAssembly = name.IndexOf(',', name.LastIndexOf(']') + 1) >= 0;
            if (namesAssembly && throwOnError) throw new ArgumentException("Type names passed to Assembly.GetType() must not specify an assembly.");
            Type found = namesAssembly ? null : Type.GetType(name);
            if (found != null && found.Assembly != this) found = null;
            if (found == null && ignoreCase && !namesAssembly) found = InAnyCase(name);
            if (found == null && throwOnError) throw new TypeLoadException("Could not load type '" + name + "' from assembly '" + FullName + "'.");
            return found;
        }
        private Type InAnyCase(string name)
        {
            foreach (Type type in GetTypes())
            {
                if (string.Equals(type.FullName, name, StringComparison.OrdinalIgnoreCase)) return type;
            }
            return null;
        }
        /// <summary>All types of the program; those of Windows and .NET cannot be listed.</summary>
        public virtual Type[] GetTypes()
        {
            if (name.Name != "App") throw new NotSupportedException("Only the types of the app itself can be listed in the simulation.");
            return AppTypes();
        }
        public virtual IEnumerable<Type> ExportedTypes
        {
            get
            {
                foreach (Type type in GetTypes())
                {
                    if (type.IsVisible) yield return type;
                }
            }
        }
        public virtual Type[] GetExportedTypes()
        {
            return new List<Type>(ExportedTypes).ToArray();
        }
        public virtual IEnumerable<TypeInfo> DefinedTypes
        {
            get
            {
                foreach (Type type in GetTypes()) yield return type.GetTypeInfo();
            }
        }
        private static extern Type[] AppTypes();
        public virtual IEnumerable<CustomAttributeData> CustomAttributes
        {
            get { return CustomAttributeData.On(this); }
        }
        public virtual IList<CustomAttributeData> GetCustomAttributesData()
        {
            return CustomAttributeData.On(this);
        }
        public virtual object[] GetCustomAttributes(bool inherit)
        {
            return AttributeLists.Get(this, typeof(Attribute), false);
        }
        public virtual object[] GetCustomAttributes(Type attributeType, bool inherit)
        {
            return AttributeLists.Get(this, attributeType, false);
        }
        public virtual bool IsDefined(Type attributeType, bool inherit)
        {
            return AttributeLists.Has(this, attributeType, false);
        }
        public object CreateInstance(string typeName)
        {
            Type type = GetType(typeName);
            return type == null ? null : Activator.CreateInstance(type);
        }
        public static Assembly Load(AssemblyName assemblyRef)
        {
            return Of(assemblyRef.Name);
        }
        public override bool Equals(object o)
        {
            Assembly other = o as Assembly;
            return other != null && other.name.Name == name.Name;
        }
        public override int GetHashCode()
        {
            return name.Name.GetHashCode();
        }
        public static bool operator ==(Assembly left, Assembly right)
        {
            return object.Equals(left, right);
        }
        public static bool operator !=(Assembly left, Assembly right)
        {
            return !object.Equals(left, right);
        }
        public override string ToString()
        {
            return FullName;
        }
        public static Assembly GetAssembly(Type type)
        {
            if (type == null) throw new ArgumentNullException("type");
            return type.Assembly;
        }
        public static Assembly GetExecutingAssembly()
        {
            return Of("App");
        }
        public static Assembly GetEntryAssembly()
        {
            return Of("App");
        }
        public static Assembly GetCallingAssembly()
        {
            return Of("App");
        }
        internal static Assembly Of(string name)
        {
            AssemblyName assemblyName = new AssemblyName { Name = name, Version = new Version(4, 0, 0, 0), CultureName = "" };
            assemblyName.SetPublicKeyToken(new byte[0]);
            Assembly assembly = new Assembly(assemblyName);
            if (name == "App") assemblyName.Version = assembly.WrittenVersion();
            return assembly;
        }
        /// <summary>What [AssemblyVersion] says; the days and seconds that a compiler puts for its `*` would differ from run to run.</summary>
        private Version WrittenVersion()
        {
            AssemblyVersionAttribute[] written = (AssemblyVersionAttribute[])AttributeLists.Get(this, typeof(AssemblyVersionAttribute), false);
            string[] parts = written.Length == 0 ? new[] { "1" } : written[0].Version.Split('.');
            int[] numbers = new int[4];
            for (int i = 0; i < parts.Length && i < 4; i++) int.TryParse(parts[i], out numbers[i]);
            return new Version(numbers[0], numbers[1], numbers[2], numbers[3]);
        }
    }
}
