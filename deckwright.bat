@echo off
rem Runs Deckwright from its folder on Windows, as deckwright does elsewhere: that of a release, or a checkout, where it builds the
rem program when it is missing. Honours JAVA_OPTS, and JAVA_HOME where the release brings no Java of its own. It keeps no archive of
rem classes, so it starts slower, and shows no progress and asks nothing, for it cannot tell a console from a file; in a checkout, delete target\launcher after a change of the sources.
setlocal DisableDelayedExpansion
set "HOME_DIR=%~dp0"
set "RUN_DIR=%HOME_DIR%target\launcher"
set "JAR=%RUN_DIR%\deckwright.jar"
if exist "%HOME_DIR%lib\deckwright.jar" set "JAR=%HOME_DIR%lib\deckwright.jar"

set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%HOME_DIR%runtime\bin\java.exe" set "JAVA=%HOME_DIR%runtime\bin\java.exe"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
    echo deckwright: error[launcher]: there is no Java, or JAVA_HOME holds none; install Java 17 or later, or set JAVA_HOME to its folder>&2
    exit /b 4
)
rem the oldest Java that knows this option is 17, so its number need not be taken out of what -version prints
"%JAVA%" --enable-native-access=ALL-UNNAMED -version >nul 2>&1
if errorlevel 1 (
    echo deckwright: error[launcher]: this Java is too old; install a JDK 17 or later, or set JAVA_HOME to its folder>&2
    exit /b 4
)

if not exist "%JAR%" call :build
if not exist "%JAR%" exit /b 4

rem UTF-8 for what is printed, whatever the code page of the console is called
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData -Xlog:disable -Dfile.encoding=UTF-8 -Djava.locale.providers=FALLBACK %JAVA_OPTS% -jar "%JAR%" %*
exit /b %errorlevel%

:build
set "MAVEN=mvn"
where mvn >nul 2>&1
if errorlevel 1 set "MAVEN=%HOME_DIR%mvnw.cmd"
echo deckwright: building the program, once; this takes a minute>&2
if not exist "%RUN_DIR%" mkdir "%RUN_DIR%"
pushd "%HOME_DIR%"
call "%MAVEN%" -q -B -DskipTests -Dmaven.test.skip=true package >"%RUN_DIR%\maven.log" 2>&1
if errorlevel 1 (
    type "%RUN_DIR%\maven.log">&2
    echo deckwright: error[launcher]: Maven could not build Deckwright, see above; it needs a JDK 17 or later, and the network the first time>&2
    popd
    exit /b 4
)
popd
for %%F in ("%HOME_DIR%target\deckwright-*-all.jar") do copy /y "%%F" "%JAR%" >nul
exit /b 0
