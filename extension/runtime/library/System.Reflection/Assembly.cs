using System;

namespace System.Reflection
{
    /// <summary>A compiled program or library.</summary>
    public class Assembly
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
            return name;
        }
        public virtual Type GetType(string name)
        {
            return Type.GetType(name);
        }
        public override string ToString()
        {
            return FullName;
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
            AssemblyName assemblyName = new AssemblyName(name);
            assemblyName.Version = new Version(name == "App" ? "1.0.0.0" : "4.0.0.0");
            return new Assembly(assemblyName);
        }
    }
}
